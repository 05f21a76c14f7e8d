/**
 * What ISO 3166-1 does not say: the short names that answers show, with other names that people write.
 * The first of each is shown. Upper and lower case, accents, dots and a leading "the" do not count.
 */
export const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  ALA: ['Åland Islands', 'Åland'],
  ARE: ['United Arab Emirates', 'U.A.E.', 'Emirates'],
  BHS: ['Bahamas', 'Commonwealth of the Bahamas'],
  BIH: ['Bosnia and Herzegovina', 'Bosnia', 'Bosnia & Herzegovina', 'Bosnia-Herzegovina'],
  BLR: ['Belarus', 'Byelorussia', 'Belorussia'],
  BOL: ['Bolivia', 'Plurinational State of Bolivia'],
  BRN: ['Brunei', 'Brunei Darussalam'],
  CHN: ['China', "People's Republic of China", 'PRC', 'Mainland China', 'Communist China'],
  CIV: ['Ivory Coast', "Côte d'Ivoire", 'Cote dIvoire'],
  COD: [
    'DR Congo',
    'Democratic Republic of the Congo',
    'Democratic Republic of Congo',
    'DRC',
    'Congo-Kinshasa',
    'Zaire',
  ],
  COG: ['Republic of the Congo', 'Congo-Brazzaville', 'Republic of Congo'],
  CPV: ['Cape Verde', 'Cabo Verde'],
  CZE: ['Czechia', 'Czech Republic'],
  DEU: ['Germany', 'Federal Republic of Germany', 'West Germany', 'FRG'],
  ESP: ['Spain', 'Kingdom of Spain'],
  FLK: ['Falkland Islands', 'Falklands', 'Malvinas'],
  FRA: ['France', 'French Republic'],
  FSM: ['Micronesia', 'Federated States of Micronesia'],
  GBR: ['United Kingdom', 'Britain', 'Great Britain', 'U.K.'],
  GMB: ['Gambia'],
  GRC: ['Greece', 'Hellenic Republic'],
  HKG: ['Hong Kong', 'Hong Kong SAR'],
  IND: ['India', 'Republic of India', 'Bharat'],
  IRL: ['Ireland', 'Republic of Ireland', 'Eire'],
  IRN: ['Iran', 'Islamic Republic of Iran', 'Persia', 'Iran (Islamic Republic of)'],
  KOR: ['South Korea', 'Republic of Korea', 'ROK', 'Korea (Republic of)'],
  KGZ: ['Kyrgyzstan', 'Kyrgyz Republic'],
  LAO: ['Laos', 'Lao PDR'],
  LKA: ['Sri Lanka', 'Ceylon'],
  MAC: ['Macau', 'Macao'],
  MAF: ['Saint Martin'],
  MDA: ['Moldova', 'Republic of Moldova'],
  MKD: ['North Macedonia', 'Macedonia', 'FYROM'],
  MMR: ['Myanmar', 'Burma'],
  NLD: ['Netherlands', 'Holland'],
  PRK: [
    'North Korea',
    "Democratic People's Republic of Korea",
    'DPRK',
    'D.P.R. Korea',
    "Korea (Democratic People's Republic of)",
  ],
  PSE: ['Palestine', 'State of Palestine', 'Palestinian Territories', 'Palestinian Authority'],
  REU: ['Réunion'],
  RUS: ['Russia', 'Russian Federation'],
  SAU: ['Saudi Arabia', 'Kingdom of Saudi Arabia', 'KSA'],
  STP: ['São Tomé and Príncipe'],
  SWZ: ['Eswatini', 'Swaziland'],
  SXM: ['Sint Maarten'],
  SYR: ['Syria', 'Syrian Arab Republic'],
  TLS: ['East Timor', 'Timor-Leste'],
  TUR: ['Turkey', 'Türkiye', 'Turkiye', 'Republic of Turkey', 'Republic of Türkiye'],
  TWN: ['Taiwan', 'Chinese Taipei', 'Taiwan (Province of China)'],
  TZA: ['Tanzania', 'United Republic of Tanzania'],
  UKR: ['Ukraine'],
  USA: ['United States', 'United States of America', 'U.S.A.', 'U.S.', 'America'],
  VAT: ['Holy See', 'Vatican', 'Vatican City'],
  VEN: ['Venezuela', 'Bolivarian Republic of Venezuela'],
  VGB: ['British Virgin Islands'],
  VIR: ['U.S. Virgin Islands', 'United States Virgin Islands'],
  VNM: ['Vietnam', 'Viet Nam', 'Socialist Republic of Vietnam'],
};

export interface AddedCountry {
  readonly code: string;
  /** Null where another state has it: CS stands for Czechoslovakia here. */
  readonly alpha2: string | null;
  /** Calendar days, the last one included. */
  readonly from: string | null;
  readonly until: string | null;
  readonly names: readonly string[];
  /** By language: what the platform does not know or, as with SU, takes for a successor. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** Codes beside ISO 3166-1: the European Union, Kosovo, and states that have ended. */
export const ADDED: readonly AddedCountry[] = [
  {
    code: 'CSK',
    alpha2: 'CS',
    from: '1918-10-28',
    until: '1992-12-31',
    names: ['Czechoslovakia', 'ČSSR', 'ČSFR', 'Czecho-Slovakia'],
    elsewhere: {
      de: 'Tschechoslowakei',
      es: 'Checoslovaquia',
      fr: 'Tchécoslovaquie',
      ru: 'Чехословакия',
      zh: '捷克斯洛伐克',
    },
  },
  {
    code: 'DDR',
    alpha2: 'DD',
    from: '1949-10-07',
    until: '1990-10-02',
    names: ['East Germany', 'German Democratic Republic', 'GDR'],
    elsewhere: {
      de: 'DDR',
      es: 'Alemania Oriental',
      fr: 'Allemagne de l’Est',
      ru: 'ГДР',
      zh: '东德',
    },
  },
  { code: 'EUE', alpha2: 'EU', from: null, until: null, names: ['European Union', 'E.U.'] },
  {
    code: 'SCG',
    alpha2: null,
    from: '2003-02-04',
    until: '2006-06-04',
    names: ['Serbia and Montenegro'],
    elsewhere: {
      de: 'Serbien und Montenegro',
      es: 'Serbia y Montenegro',
      fr: 'Serbie-et-Monténégro',
      ru: 'Сербия и Черногория',
      zh: '塞尔维亚和黑山',
    },
  },
  {
    code: 'SUN',
    alpha2: 'SU',
    from: '1922-12-30',
    until: '1991-12-26',
    names: ['Soviet Union', 'USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics'],
    elsewhere: {
      de: 'Sowjetunion',
      es: 'Unión Soviética',
      fr: 'Union soviétique',
      ru: 'Советский Союз',
      zh: '苏联',
    },
  },
  { code: 'XKX', alpha2: 'XK', from: '2008-02-17', until: null, names: ['Kosovo', 'XKK'] },
  {
    code: 'YUG',
    alpha2: 'YU',
    from: '1918-12-01',
    until: '2003-02-03',
    names: ['Yugoslavia', 'Federal Republic of Yugoslavia', 'SFRY', 'FRY'],
    elsewhere: {
      de: 'Jugoslawien',
      es: 'Yugoslavia',
      fr: 'Yougoslavie',
      ru: 'Югославия',
      zh: '南斯拉夫',
    },
  },
];
