import { examplePost } from '../example.ts';
import { leakFinding } from '../leaks/leak-finding.ts';
import { secretsIn } from '../leaks/secretlint.ts';
import { defineRule } from '../rule.ts';

const file = 'retrospectives/example/ko.mdx';
// In two parts, so that nobody takes them for keys that are in use.
const key = `ghp_${'aB3dE6gH9jK2mN5pQ8rS'.repeat(2).slice(0, 36)}`;
const database = ['postgres://admin', 'hunter22@192.0.2.7/app'].join(':');

/** A key that was once in a text is known: it is revoked, and not only taken out. */
export const rule = defineRule({
  name: 'secret',
  examples: {
    good: [examplePost({ text: 'AKIAIOSFODNN7EXAMPLE and `postgres://user:password@localhost:5432/app`.' })],
    bad: [
      {
        files: {
          ...examplePost({ fields: `surprise: ${key}`, text: `<!-- -->\n\n\`\`\`sh\n# secretlint-disable\npsql ${database}\n\`\`\`` }),
          'retrospectives/example/data.json': `{ "key": "${key}" }`,
        },
        finds: [
          { at: `${file}:5:11`, says: /^"ghp_\*{12}" is a secret \(GitHub Token\): revoke it, then take it out$/ },
          { at: `${file}:12:6`, says: /^"post\*{12}" is a secret \(PostgreSQL connection string\)/ },
          { at: 'retrospectives/example/data.json:1:11', says: 'GitHub Token' },
        ],
      },
    ],
  },
  checkFiles: async ({ files }) => {
    const found = await Promise.all(
      files.map(async (one) => (await secretsIn(one)).map((secret) => leakFinding(one, secret, `is a secret (${secret.name}): revoke it, then take it out`))),
    );
    return found.flat();
  },
});
