/** What a document says about itself; null where it says nothing. */
export interface About {
  readonly title: string | null;
  readonly publisher: string | null;
  /** The calendar day, as written in the document's own timestamp. */
  readonly publishedOn: string | null;
  /** That timestamp; also where no day can be read from it. */
  readonly publishedAs: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly url: string | null;
}

export type StoredText =
  | { readonly ok: true; readonly text: string; readonly about: About }
  | {
      readonly ok: false;
      readonly reason: 'too-complex' | 'empty';
      /** Names what is wrong with the content. */
      readonly message: string;
    };
