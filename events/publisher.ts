/** A publisher's name as names are compared: without case, compatible characters being one (NFKC). */
export const publisherKey = (publisher: string): string =>
  publisher.normalize('NFKC').toLowerCase().normalize('NFKC');
