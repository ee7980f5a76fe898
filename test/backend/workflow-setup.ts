import {agentToken} from '../support/agent-token.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {exampleSubscriptions} from './example-subscriptions.ts';
import {runSql} from './run-sql.ts';

/** A backend that knows customers of each size, and who speaks to it. */
export interface Workflow {
  readonly backend: TestBackend;
  /** A partner's token. */
  readonly mine: string;
  readonly agent: AgentClient;
}

export async function startWorkflow(): Promise<Workflow> {
  const [issuer, agentIssuer] = [createTestIssuer(), createTestIssuer('https://support.example')];
  const backend = await startTestBackend({issuer, agentIssuer});
  await runSql(backend.databaseUrl, exampleSubscriptions);
  return {backend, mine: await issuer.token(), agent: new AgentClient(backend.url, await agentToken(agentIssuer))};
}
