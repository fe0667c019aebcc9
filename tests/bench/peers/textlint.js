import { TextlintKernel } from '@textlint/kernel';
import text from '@textlint/textlint-plugin-text';
import misspellings from 'textlint-rule-common-misspellings';
import stopWords from 'textlint-rule-stop-words';
import terminology from 'textlint-rule-terminology';
import writeGood from 'textlint-rule-write-good';

const whole = (one) => one.default ?? one;

export async function open() {
  const kernel = new TextlintKernel();
  const rules = Object.entries({ misspellings, stopWords, terminology, writeGood });
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: whole(text) }],
    rules: rules.map(([ruleId, rule]) => ({ ruleId, rule: whole(rule) })),
  };
  return (words) => kernel.lintText(words, options);
}
