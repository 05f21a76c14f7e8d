/** What is known of an actor; null is unknown. */
export interface Actor {
  readonly country: string | null;
  readonly person: string | null;
  readonly office: string | null;
}
