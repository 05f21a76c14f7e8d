/** A town or region with its country, where that is known. */
export interface Place {
  readonly name: string;
  readonly country: string | null;
}
