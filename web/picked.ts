import { type Page, redirect } from './page.ts';
import { problemPage } from './problem-page.ts';

const CODE = /^[A-Za-z]{2,3}$/;

/** `/pairs?a=CHN&b=RUS`: where the picker's form leads. */
export const picked: Page = {
  path: '/pairs',
  async render({ query }) {
    const [a, b] = [query.get('a') ?? '', query.get('b') ?? ''];
    if (a === '' && b === '') return redirect(303, '/');
    if (CODE.test(a) && CODE.test(b) && a !== b) {
      return redirect(303, `/pairs/${[a, b].sort().join('-')}`);
    }
    return problemPage({
      type: '/problems/invalid',
      title: 'Not a pair',
      status: 400,
      detail: 'A pair is two different countries: please choose both.',
    });
  },
};
