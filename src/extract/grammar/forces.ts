import { anyOf } from '../text/any-of.ts';

/** Those who fight for a state, and what they fight with. */
export const FORCES = anyOf(
  'troops?|soldiers?|forces?|army|navy|military|infantry|commandos?|paratroopers?|paratroops|peacekeepers?|marines?|sailors?|airmen|servicem[ae]n|gunners?|snipers?|guards?|guardsm[ae]n|rangers?|legionnaires?|gendarmes?|policem[ae]n|police|patrols?|pilots?|contingents?|battalions?|brigades?|divisions?|regiments?|units?|garrisons?|columns?|squadrons?|detachments?|reinforcements|operatives?|intelligence|' +
    'jets?|fighters?|bombers?|warplanes?|planes?|aircraft|helicopters?|gunships?|drones?|balloons?|warships?|ships?|vessels?|boats?|gunboats?|cutters?|frigates?|destroyers?|corvettes?|cruisers?|submarines?|fleet|flotilla|tanks?|armou?r|armou?red|guns?|artillery|mortars?|missiles?|rockets?|shells?|rounds?|bombs?|torpedo(?:es)?|gunfire|fire|shrapnel|bullets?|' +
    'strikes?|airstrikes?|raids?|shelling|bombing|bombardment|barrages?|salvo(?:e?s)?|volleys?|hackers?|cyberattacks?',
);
