import {dataCenterOf, parseDataCenterId} from '../../src/contract/data-centers.ts';
import {ok, refuse, type Answer} from './answer.ts';
import type {DemoStore} from './demo-store.ts';
import {personaOf, personas} from './personas.ts';

/** `/token?persona=ID&data-center=ID` → `{"token": "…"}` */
export async function answerToken(store: DemoStore, query: URLSearchParams): Promise<Answer> {
  const persona = personaOf(query.get('persona'));
  if (!persona) return refuse(400, `persona must be one of ${Object.keys(personas).join(', ')}.`);
  const wanted = query.get('data-center');
  // The demo's partners are at home everywhere, so without a question there is no token: the widget asks the person.
  if (wanted === null) return ok({token: null});
  const dataCenter = parseDataCenterId(wanted);
  if (!dataCenter) return refuse(400, 'data-center must be one of us, eu, in, au, jp, za, ca, uk.');
  const {name, region} = dataCenterOf(dataCenter);
  if (!region)
    return refuse(404, `No backend takes tickets for ${name}, so there is no token for one: only e-mail is offered.`);
  return ok({token: await store.sign(persona, dataCenter, region)});
}
