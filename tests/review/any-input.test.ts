import { describe, expect, it } from 'vitest';
import { review } from '../../lib/review.ts';

const story =
  'In March I noticed that orders were late. I traced the delay to a queue and wrote a fix with tests. Delays fell from 9% to 1%. ';

describe('any input', () => {
  it.each([
    ['empty text', ''],
    ['white space', ' \n\t\n '],
    ['one word', 'Fixed'],
    ['lone surrogates', `I fixed \ud83d it. ${'\udc00'.repeat(30)}`],
    ['no spaces', 'x'.repeat(50_000)],
    ['brackets', '['.repeat(20_000)],
    ['quotes', '"'.repeat(20_000)],
    ['stops', '. '.repeat(20_000)],
    ['markup', '<p>I <b>fixed</b> it &amp; we shipped.</p>'.repeat(50)],
    ['null characters', 'I fixed\u0000 it.\u0003 We shipped it.\u200b'],
  ])('is answered: %s', (_, text) => {
    expect(() => review(text)).not.toThrow();
  });

  it.each([
    [
      'German',
      'Im März habe ich bemerkt, dass die Lieferungen zu spät kamen. Ich habe die Ursache gefunden und den Fehler mit Tests behoben. Die Verspätungen sind von neun auf ein Prozent gefallen.',
    ],
    [
      'Spanish',
      'En marzo noté que los pedidos llegaban tarde. Encontré la causa y escribí una solución con pruebas. Los retrasos bajaron del nueve al uno por ciento.',
    ],
    [
      'French',
      'En mars, j’ai remarqué que les commandes arrivaient en retard. J’ai trouvé la cause et écrit une solution avec des tests. Les retards sont passés de neuf à un pour cent.',
    ],
    [
      'Japanese',
      '三月に注文が遅れていることに気づきました。原因を突き止め、テスト付きの修正を書きました。遅延は9%から1%に減りました。',
    ],
    [
      'Arabic',
      'في شهر مارس لاحظت أن الطلبات متأخرة. وجدت السبب وكتبت إصلاحا مع اختبارات. انخفض التأخير من تسعة إلى واحد بالمئة.',
    ],
  ])('that is not English is not reviewed: %s', (_, text) => {
    expect(review(text)).toMatchObject({ status: 'other-language', stories: [] });
  });

  it.each([
    [
      'a job advert',
      'We are looking for a senior engineer. You will own the platform and work with our partners. You have five years of experience with Java. We offer a competitive salary and a friendly team.',
    ],
    ['a link list', 'https://example.org/a\nhttps://example.org/b\nNotes: https://example.org/c'],
    ['an agenda', '- Welcome\n- Budget for next year\n- Any other business\n- Date of the next meeting'],
    [
      'a manual',
      'Press the green button. Wait until the light stops blinking. The machine then prints a ticket. If it does not, call support.',
    ],
    ['code', 'const total = items.reduce((a, b) => a + b, 0);\nif (total > 10) {\n  return total;\n}'],
  ])('that is no story raises nothing: %s', (_, text) => {
    expect(review(text)).toMatchObject({ status: 'no-story', stories: [] });
  });

  it('takes a story told in the present by one of a group for the story that it is', () => {
    const { stories } = review(
      'It was the harvest and the yard was full. The conveyor break down and grapes pile up everywhere. Nobody was on that side, so I say alright. We all jump in and carry crates by hand. After some time the mechanic reach. We clear the rest that night. The boss shake every hand.',
    );
    expect(stories).toHaveLength(1);
  });

  it('takes a story told in the present for the story that it is', () => {
    const text =
      'One day the new girl cry in the back room because three customer say her polish come off. I go to look. I do one hand with her lamp and one hand with mine. Next day her hand peel off. I tell the owner the lamp is bad. Then he buy other one.';
    expect(review(text).status).toBe('reviewed');
  });

  it('takes a letter of application for none', () => {
    const text =
      'I am writing to apply for the post of analyst. I have five years of experience and I speak three languages. I enjoy working with people. I believe that I bring the right skills. I hope to hear from you.';
    expect(review(text).status).toBe('no-story');
  });

  it('takes emoji, CJK and right-to-left text before the words without moving a span', () => {
    const before = '🧑‍🚀 漢字 שלום. ';
    const weak = 'Then we fixed the root cause together.';
    const text = `${before}${story}${weak}`;
    const flag = review(text)
      .stories[0]?.sentences.flatMap((s) => s.flags)
      .find((f) => f.id === 'we-action');
    expect(flag && text.slice(flag.span.start, flag.span.end).toLowerCase()).toContain('we');
  });

  it('grows no faster than the text', () => {
    const time = (n: number) => {
      const text = Array.from({ length: n }, (_, i) => story.replaceAll('9', String((i * 7) % 1000))).join('');
      // Of the processor: others may want it at the same time.
      const start = process.cpuUsage();
      review(text);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    time(20);
    const small = Math.min(time(100), time(101));
    const large = Math.min(time(800), time(801));
    // Eight times the text; generous, since the machines are noisy, and still far below the square.
    expect(large / small).toBeLessThan(24);
  });
});
