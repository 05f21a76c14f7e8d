import { expect, it } from '@jest/globals';
import { makeResolver } from '../../src/extract/who/resolve-actor.ts';
import { vocabulary } from './reading.ts';

const resolve = makeResolver(vocabulary);

it.each([
  ['Foreign Minister Primakov', '1997-03-10', 'RUS', 'Yevgeny Primakov', 'Foreign Minister'],
  ['Prime Minister Hun Sen', '1999-06-01', 'KHM', 'Hun Sen', 'Prime Minister'],
  ['President Biden', '2022-05-01', 'USA', 'Joseph Biden', 'President'],
  ['Foreign Minister Qian Qichen', '1994-04-01', 'CHN', 'Qian Qichen', 'Foreign Minister'],
  ['Foreign Minister Kinkel', '1995-02-01', 'DEU', 'Klaus Kinkel', 'Foreign Minister'],
  [
    'Secretary of State Christopher',
    '1995-11-20',
    'USA',
    'Warren Christopher',
    'Secretary of State',
  ],
  ['Foreign Secretary Hurd', '1991-01-16', 'GBR', 'Douglas Hurd', 'Foreign Secretary'],
  ['Foreign Minister Dumas', '1991-01-16', 'FRA', 'Roland Dumas', 'Foreign Minister'],
  ['Prime Minister Vajpayee', '1999-02-20', 'IND', 'Atal Bihari Vajpayee', 'Prime Minister'],
  [
    'External Affairs Minister Jaswant Singh',
    '2000-03-01',
    'IND',
    'Jaswant Singh',
    'Foreign Minister',
  ],
  ['President al-Sharaa', '2025-06-01', 'SYR', 'Ahmed al-Sharaa', 'President'],
  ['Jaishankar', '2023-09-01', 'IND', 'S. Jaishankar', 'Foreign Minister'],
  ['Foreign Minister Ali Alatas', '1992-05-01', 'IDN', 'Ali Alatas', 'Foreign Minister'],
  ['Indonesian Foreign Minister Alatas', '1996-05-01', 'IDN', 'Ali Alatas', 'Foreign Minister'],
  ['Foreign Minister Surin Pitsuwan', '1999-04-30', 'THA', 'Surin Pitsuwan', 'Foreign Minister'],
  ['Foreign Minister Yohei Kono', '1995-01-01', 'JPN', 'Yohei Kono', 'Foreign Minister'],
  ['Japanese Foreign Minister Kono', '2018-06-01', 'JPN', 'Taro Kono', 'Foreign Minister'],
  ['Japanese Foreign Minister Kono', '2000-06-01', 'JPN', 'Yohei Kono', 'Foreign Minister'],
  ['Foreign Minister Gong Ro-myung', '1995-06-01', 'KOR', 'Gong Ro-myung', 'Foreign Minister'],
  [
    'South Korean Foreign Minister Han Seung-joo',
    '1993-11-01',
    'KOR',
    'Han Sung-joo',
    'Foreign Minister',
  ],
  ['Foreign Minister Amr Moussa', '1996-10-01', 'EGY', 'Amr Moussa', 'Foreign Minister'],
  ['Farouq al-Shara', '1999-12-15', 'SYR', 'Farouk al-Sharaa', 'Foreign Minister'],
  [
    'Iraqi Foreign Minister al-Sahhaf',
    '1998-02-01',
    'IRQ',
    'Mohammed Saeed al-Sahhaf',
    'Foreign Minister',
  ],
  ['Foreign Minister Velayati', '1992-01-01', 'IRN', 'Ali Akbar Velayati', 'Foreign Minister'],
  ['Foreign Minister Levy', '1997-01-15', 'ISR', 'David Levy', 'Foreign Minister'],
  ['Israeli Foreign Minister Peres', '1993-09-13', 'ISR', 'Shimon Peres', 'Foreign Minister'],
  ['Israeli Foreign Minister Peres', '2001-09-13', 'ISR', 'Shimon Peres', 'Foreign Minister'],
  ['Turkish Foreign Minister Cetin', '1993-03-01', 'TUR', 'Hikmet Çetin', 'Foreign Minister'],
  ['Foreign Minister Ismail Cem', '1999-09-01', 'TUR', 'İsmail Cem', 'Foreign Minister'],
  ['Foreign Minister Pangalos', '1997-02-01', 'GRC', 'Theodoros Pangalos', 'Foreign Minister'],
  [
    'Foreign Minister Ellemann-Jensen',
    '1992-06-03',
    'DNK',
    'Uffe Ellemann-Jensen',
    'Foreign Minister',
  ],
  ['Foreign Minister Dini', '1998-01-01', 'ITA', 'Lamberto Dini', 'Foreign Minister'],
  ['Foreign Minister Solana', '1994-05-01', 'ESP', 'Javier Solana', 'Foreign Minister'],
  ['Foreign Minister Celso Amorim', '1994-03-01', 'BRA', 'Celso Amorim', 'Foreign Minister'],
  ['Foreign Minister Celso Amorim', '2005-03-01', 'BRA', 'Celso Amorim', 'Foreign Minister'],
  [
    'Argentine Foreign Minister Di Tella',
    '1995-04-01',
    'ARG',
    'Guido di Tella',
    'Foreign Minister',
  ],
  ['Foreign Minister Evans', '1993-08-01', 'AUS', 'Gareth Evans', 'Foreign Minister'],
  ['Foreign Minister Downer', '2002-10-12', 'AUS', 'Alexander Downer', 'Foreign Minister'],
  [
    'Ukrainian Foreign Minister Udovenko',
    '1997-05-28',
    'UKR',
    'Hennadiy Udovenko',
    'Foreign Minister',
  ],
  ['Kozyrev', '1993-01-03', 'RUS', 'Andrei Kozyrev', 'Foreign Minister'],
  ['Foreign Minister Pik Botha', '1990-05-02', 'ZAF', 'Pik Botha', 'Foreign Minister'],
  ['President Milosevic', '1995-11-21', 'SRB', 'Slobodan Milošević', 'President'],
  ['Prime Minister Antall', '1992-01-01', 'HUN', 'József Antall', 'Prime Minister'],
  ['Nguyen Manh Cam', '1995-07-11', 'VNM', 'Nguyen Manh Cam', 'Foreign Minister'],
  ['Foreign Minister Taro Aso', '2006-07-01', 'JPN', 'Taro Aso', 'Foreign Minister'],
  ['Defence Minister Chi Haotian', '1999-05-10', 'CHN', 'Chi Haotian', 'Defence Minister'],
  ['Zhao Lijian', '2021-03-01', 'CHN', 'Zhao Lijian', 'Foreign Ministry Spokesperson'],
  ['Brent Scowcroft', '1990-08-02', 'USA', 'Brent Scowcroft', 'National Security Advisor'],
  ['State Department spokesman James Rubin', '1999-03-24', 'USA', 'James Rubin', 'Spokesperson'],
  ['Kenyan Foreign Minister Musyoka', '1995-01-01', 'KEN', 'Kalonzo Musyoka', 'Foreign Minister'],
  [
    'Foreign Minister Dlamini-Zuma',
    '2003-01-01',
    'ZAF',
    'Nkosazana Dlamini-Zuma',
    'Foreign Minister',
  ],
  ['Foreign Minister Shalgham', '2004-03-01', 'LBY', 'Abdel Rahman Shalgham', 'Foreign Minister'],
  ['Foreign Minister Kasuri', '2005-01-01', 'PAK', 'Khurshid Mahmud Kasuri', 'Foreign Minister'],
  ['Foreign Minister Sugiono', '2025-05-01', 'IDN', 'Sugiono', 'Foreign Minister'],
  ['Foreign Minister Sartaj Aziz', '1999-06-12', 'PAK', 'Sartaj Aziz', 'Foreign Minister'],
  ['Prime Minister Nawaz Sharif', '1999-06-12', 'PAK', 'Nawaz Sharif', 'Prime Minister'],
  ['President Musharraf', '2003-06-24', 'PAK', 'Pervez Musharraf', 'President'],
  ['AMLO', '2019-06-01', 'MEX', 'Andrés Manuel López Obrador', 'President'],
  ['Foreign Minister Szijjarto', '2020-01-01', 'HUN', 'Péter Szijjártó', 'Foreign Minister'],
])('%s on %s is of %s', (name, on, country, person, office) => {
  expect(resolve(name, on)).toEqual({ country, person, office });
});

it.each([
  ['the Russian foreign minister', ['RUS', 'Foreign Minister'], '2000-05-01', 'Igor Ivanov'],
  ['the Chinese foreign minister', ['CHN', 'Foreign Minister'], '1999-05-08', 'Tang Jiaxuan'],
  [
    'the Brazilian foreign minister',
    ['BRA', 'Foreign Minister'],
    '1998-05-01',
    'Luiz Felipe Lampreia',
  ],
  ['the Kenyan foreign minister', ['KEN', 'Foreign Minister'], '2006-02-01', 'Raphael Tuju'],
  ['the Slovenian foreign minister', ['SVN', 'Foreign Minister'], '2009-02-01', 'Samuel Žbogar'],
])('%s (%s) on %s is %s', (name, [country, office], on, person) => {
  expect(resolve(name, on)).toEqual({ country, person, office });
});

it.each([
  ['Jens Stoltenberg', '2010-05-01', 'NOR', 'Prime Minister'],
  ['Jens Stoltenberg', '2016-05-01', null, 'Secretary-General'],
  ['Ban Ki-moon', '2005-05-01', 'KOR', 'Foreign Minister'],
  ['Ban Ki-moon', '2010-05-01', null, 'Secretary-General'],
  ['Mark Rutte', '2025-05-01', null, 'Secretary-General'],
])('%s on %s speaks for %s: %s', (name, on, country, office) => {
  expect(resolve(name, on)).toEqual({ country, person: name, office });
});
