// The published audits of GraphQL over HTTP, against the program as it is served.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { serve } from './server.mjs';

let served;
before(async () => { served = await serve(); });
after(() => served?.stop());

test('all audits of GraphQL over HTTP pass', async (t) => {
  const audits = serverAudits({ url: () => `${served.url}/graphql` });
  assert.equal(audits.length, 61);
  for (const audit of audits) {
    await t.test(`${audit.id}: ${audit.name}`, async () => {
      const { status, reason } = await audit.fn();
      assert.equal(status, 'ok', reason);
    });
  }
});
