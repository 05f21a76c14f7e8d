import type { Country } from '../src/client/answers.ts';
import type { PageService } from './page.ts';
import type { Names } from './people.ts';

/** All countries by name; none when they cannot be had, which leaves the codes. */
export async function countriesOf(service: PageService): Promise<readonly Country[]> {
  const answer = await service.countries();
  if (!answer.ok) return [];
  return [...answer.body.countries].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Country names by code. */
export async function countryNames(service: PageService): Promise<Names> {
  return new Map((await countriesOf(service)).map(({ code, name }) => [code, name]));
}
