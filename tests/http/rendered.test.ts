import { describe, expect, it } from '@jest/globals';
import { keepRendered } from '../../src/http/rendered.ts';

const page = (size: number) => Buffer.alloc(size);

describe('rendered answers', () => {
  it('are dropped when there is no more room, those least lately asked for first', () => {
    const rendered = keepRendered(80);
    for (const tag of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) rendered.keep(tag, page(10));
    expect(rendered.get('a')?.length).toBe(10);
    rendered.keep('i', page(9));
    expect(rendered.get('b')).toBeUndefined();
    expect(rendered.get('a')?.length).toBe(10);
    rendered.keep('c', page(1));
    rendered.keep('j', page(10));
    expect(['c', 'd', 'i', 'j'].map((tag) => rendered.get(tag)?.length)).toEqual([1, 10, 9, 10]);
  });

  it('are not kept when one would take most of the room', () => {
    const rendered = keepRendered(80);
    rendered.keep('a', page(10));
    rendered.keep('b', page(11));
    expect([rendered.get('a')?.length, rendered.get('b')]).toEqual([10, undefined]);
  });
});
