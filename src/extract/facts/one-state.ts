import { countriesOf, type Draft } from '../rules/rule.ts';

/** Territories with codes of their own, by the state whose they are. */
const TERRITORIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CHN: 'HKG MAC',
    USA: 'PRI GUM VIR ASM MNP UMI',
    DNK: 'GRL FRO',
    FRA: 'NCL PYF GUF GLP MTQ REU MYT SPM WLF BLM MAF ATF',
    GBR: 'BMU GIB FLK CYM VGB TCA MSR AIA SHN IOT PCN SGS JEY GGY IMN',
    NLD: 'ABW CUW SXM BES',
    AUS: 'CXR CCK NFK HMD',
    NZL: 'TKL',
    NOR: 'SJM BVT',
    FIN: 'ALA',
  }).flatMap(([state, territories]) => territories.split(' ').map((one) => [one, state] as const)),
);

/** Whether all who take part are of one state and its territories: nothing between states. */
export function isWithinOneState({ participants }: Draft): boolean {
  const parties = participants.filter(({ role }) => role !== 'mentioned').map(({ party }) => party);
  const countries = countriesOf(parties);
  if (countries.length < 2) return false;
  return new Set(countries.map((code) => TERRITORIES.get(code) ?? code)).size === 1;
}
