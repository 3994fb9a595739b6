// The counting by DuckDB: node counts-duckdb.mjs FOLDER one|natural THREADS

import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder = '', way = 'one', threads = '2'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const db = await instance.connect();
const shape = {
  messages: `STRUCT(sender_name VARCHAR, timestamp_ms BIGINT, type VARCHAR, content VARCHAR, photos JSON, files JSON,
    is_unsent BOOLEAN, share STRUCT(link VARCHAR))[]`,
  participants: 'STRUCT(name VARCHAR)[]',
  title: 'VARCHAR',
};
const columns = Object.entries(shape).map(([name, type]) => `${name}: '${type}'`);
// Told what is in the files, it need not look first.
const files = `read_json('${folder}/your_facebook_activity/messages/*/*/message_*.json', filename = true,
  maximum_object_size = 268435456, columns = {${columns.join(', ')}})`;
const thread = `regexp_extract(filename, '([^/]+)/message_[0-9]+', 1)`;
const rows = async (sql) => (await db.runAndReadAll(sql)).getRowObjects();
const months = {};
const counts = { files: 0, threads: 0, messages: 0, first: Infinity, last: -Infinity, links: 0, senders: 0 };

if (way === 'one') {
  const found = await rows(`
    SELECT thread, sender, strftime(month, '%Y-%m') AS name, kind, count(*) AS messages, count(content) AS texts, count(photos) AS photos,
      count(files) AS files, count_if(unsent) AS unsent, min(sent) AS first, max(sent) AS last,
      list({sent: sent, link: link}) FILTER (link IS NOT NULL) AS links
    FROM (SELECT thread, m.sender_name AS sender, m.timestamp_ms AS sent, date_trunc('month', epoch_ms(m.timestamp_ms)) AS month,
        m.type AS kind, m.content AS content, m.photos AS photos, m.files AS files, m.is_unsent AS unsent, m.share.link AS link
      FROM (SELECT ${thread} AS thread, unnest(messages) AS m FROM ${files}))
    GROUP BY thread, sender, month, kind`);
  const seen = new Set();
  const threadsSeen = new Set();
  for (const row of found) {
    threadsSeen.add(row.thread);
    seen.add(JSON.stringify([row.thread, row.sender]));
    counts.links += row.links?.items.length ?? 0;
    add(row.name, row);
  }
  counts.threads = threadsSeen.size;
  counts.senders = seen.size;
} else {
  await db.run(`CREATE TEMP TABLE message AS
    SELECT thread, m.sender_name AS sender, m.timestamp_ms AS sent, date_trunc('month', epoch_ms(m.timestamp_ms)) AS month,
      m.type AS kind, m.content IS NOT NULL AS text, m.photos IS NOT NULL AS photos, m.files IS NOT NULL AS files,
      m.is_unsent AS unsent, m.share.link AS link
    FROM (SELECT ${thread} AS thread, unnest(messages) AS m FROM ${files})`);
  const perMonth = await rows(
    "SELECT thread, strftime(month, '%Y-%m') AS name, count(*) AS messages, min(sent) AS first, max(sent) AS last FROM message GROUP BY thread, month",
  );
  for (const row of perMonth) add(row.name, row);
  counts.senders = (await rows('SELECT thread, sender, count(*) FROM message GROUP BY ALL')).length;
  await rows('SELECT thread, kind, count(*) FROM message GROUP BY ALL');
  counts.threads = (
    await rows(`SELECT thread, count_if(text), count_if(photos), count_if(files), count_if(unsent)
      FROM message GROUP BY thread`)
  ).length;
  counts.links = (await rows('SELECT thread, sent, link FROM message WHERE link IS NOT NULL')).length;
}

function add(month, { messages, first, last }) {
  months[month] = (months[month] ?? 0) + Number(messages);
  counts.messages += Number(messages);
  counts.first = Math.min(counts.first, Number(first));
  counts.last = Math.max(counts.last, Number(last));
}

console.log(JSON.stringify({ ...counts, files: null, months }));
process.exit(0);
