import type { Seeded } from './seeded.ts';
import { serviceName } from './voice.ts';

/** Names and numbers of one sample. No two blocks of a site are alike, so that none is highlighted in another's place. */
interface Parts {
  name: string;
  other: string;
  few: number;
  many: number;
}

const yaml = ({ name, other, few, many }: Parts): string => `service: ${name}
replicas: ${few}
limits:
  memory: ${many}Mi
  connections: ${many * 2}
dependsOn:
  - ${other}
  - ${name}-store
probe:
  path: /healthz
  periodSeconds: ${few + 5}
  failureThreshold: 3`;

const js = ({ name, other, few, many }: Parts): string => `import { connect } from './${other}.js';

// Each attempt waits twice as long as the one before it.
export async function ${name}(request) {
  for (let attempt = 0; attempt < ${few}; attempt++) {
    try {
      return await connect(request, { timeout: ${many} });
    } catch (error) {
      if (attempt === ${few - 1}) throw error;
      await new Promise((next) => setTimeout(next, 2 ** attempt * 100));
    }
  }
}`;

const bash = ({ name, other, few, many }: Parts): string => `#!/usr/bin/env bash
set -euo pipefail

for host in ${name}-1 ${name}-2 ${other}-1; do
  used=$(ssh "$host" df --output=pcent /var | tail -1)
  if [ "\${used%\\%}" -gt ${few + 80} ]; then
    echo "$host: $used" >&2
    ssh "$host" journalctl --vacuum-size=${many}M
  fi
done
echo "done after $SECONDS s"`;

const sql = ({ name, other, few, many }: Parts): string => `-- Rows that the copy does not have yet.
SELECT a.id, a.updated_at, count(b.id) AS copies
FROM ${name} AS a
LEFT JOIN ${other} AS b
  ON b.source_id = a.id
WHERE a.updated_at > now() - interval '${few} hours'
  AND a.state <> 'closed'
GROUP BY a.id, a.updated_at
HAVING count(b.id) < ${few}
ORDER BY a.updated_at
LIMIT ${many};`;

const go = ({ name, other, few, many }: Parts): string => `func ${name}(ctx context.Context, in <-chan Job) error {
	limit := make(chan struct{}, ${few})
	for job := range in {
		select {
		case limit <- struct{}{}:
		case <-time.After(${many} * time.Millisecond):
			return fmt.Errorf("${other}: no worker for %s", job.ID)
		}
		go func(job Job) {
			defer func() { <-limit }()
			job.Run(ctx)
		}(job)
	}
	return nil
}`;

const python = ({ name, other, few, many }: Parts): string => `from dataclasses import dataclass

@dataclass
class ${name}:
    limit: int = ${many}
    seen: int = 0

    def allow(self, ${other}: dict) -> bool:
        """Lets a request pass until the limit is reached."""
        if ${other}.get("retries", 0) > ${few}:
            return False
        self.seen += 1
        return self.seen <= self.limit`;

const ts = ({ name, other, few, many }: Parts): string => `interface ${name}Options {
  /** Milliseconds. */
  timeout?: number;
  retries: number;
}

const defaults: ${name}Options = { timeout: ${many}, retries: ${few} };

export function ${other}(options: Partial<${name}Options> = {}): ${name}Options {
  const merged = { ...defaults, ...options };
  if (merged.retries < 0) throw new RangeError('retries');
  return merged;
}`;

const json = ({ name, other, few, many }: Parts): string => `{
  "name": "${name}",
  "upstream": ["${other}-a", "${other}-b"],
  "breaker": {
    "errors": ${few},
    "windowMs": ${many},
    "halfOpen": true
  },
  "cache": { "seconds": ${many * 3}, "stale": null }
}`;

const languages = Object.entries({ yaml, js, bash, sql, go, python, ts, json });

/** `count` fenced code blocks of 8 to 15 lines, each in a language of its own. */
export function codeSamples(random: Seeded, count: number): string[] {
  return random.some(languages, count).map(([language, sample]) => {
    const word = (): string => serviceName(random).replace('-', '').toLowerCase();
    const parts: Parts = { name: word(), other: word(), few: random.below(9) + 2, many: random.below(5000) + 100 };
    return `\`\`\`${language}\n${sample(parts)}\n\`\`\``;
  });
}
