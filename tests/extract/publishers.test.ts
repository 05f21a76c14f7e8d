import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const speakers = async (publisher: string) => {
  const text = 'We condemn the raid of Chad on Niger.';
  const { facts } = await extractor.read({ ...article(text, '2023-05-10'), publisher });
  return facts.flatMap(({ participants }) =>
    participants.flatMap(({ role, country, person }) =>
      role === 'speaker' ? [`${country} ${person}`] : [],
    ),
  );
};

describe('"we" of an office that publishes', () => {
  it.each([
    ['Foreign, Commonwealth & Development Office', 'GBR James Cleverly'],
    ['Department of International Relations and Cooperation', 'ZAF Naledi Pandor'],
    ['Department of Foreign Affairs and Trade', 'AUS Penny Wong'],
    ['Federal Foreign Office', 'DEU Annalena Baerbock'],
    ['Ministry of Foreign Affairs of Japan', 'JPN Yoshimasa Hayashi'],
    ['EEAS', 'EUE Josep Borrell'],
    ['Press Information Bureau', 'IND Narendra Modi'],
    ['Peru MFA', 'PER Ana Cecilia Gervasi'],
    ['Finnish MFA', 'FIN Pekka Haavisto'],
    ['MOFA Japan', 'JPN Yoshimasa Hayashi'],
    ['ROK MOFA', 'KOR Park Jin'],
    ['Israel PMO', 'ISR Benjamin Netanyahu'],
    ['EU External Action', 'EUE Josep Borrell'],
    ['Cancillería de México', 'MEX Marcelo Ebrard'],
    ['Ministry of Foreign Affairs, Republic of China (Taiwan)', 'TWN Joseph Wu'],
    ['Elysée', 'FRA Emmanuel Macron'],
    ['SRE México', 'MEX Marcelo Ebrard'],
    ['Foreign Office, Islamabad', 'PAK Bilawal Bhutto Zardari'],
    ['Embassy of Japan in Kenya', 'JPN null'],
    ['U.S. Embassy in Kenya', 'USA null'],
    ['Office of Foreign Assets Control', 'USA Janet Yellen'],
    ['MFAT', 'NZL Nanaia Mahuta'],
  ])('is its state: %s', async (publisher, expected) => {
    expect(await speakers(publisher)).toEqual([expected]);
  });

  it.each(['Daily News', 'Department of Foreign Affairs', 'Xinhua'])(
    'is nobody where no state shows: %s',
    async (publisher) => {
      expect(await speakers(publisher)).toEqual([]);
    },
  );

  it('is the state that its name holds, whatever office it shares', async () => {
    expect((await speakers('Department of Foreign Affairs and Trade, Fiji'))[0]).toMatch(/^FJI/);
  });
});

it('speaks for its own minister', async () => {
  const text = 'The Foreign Secretary met Ghanaian President Nana Akufo-Addo in Accra on Monday.';
  const publisher = 'FCDO';
  const { facts } = await extractor.read({ ...article(text, '2023-05-10'), publisher });
  expect(facts.map(inShort)).toEqual(['meeting/in-person GBR+GHA 2023-05-08']);
});
