import {Hono} from 'hono';
import {uploadChunkBytes} from '../../contract/attachment-limits.ts';
import {dataCenters, type Region} from '../../contract/data-centers.ts';
import {bodyLimit, type Meta} from '../../contract/meta.ts';
import {services} from '../../contract/services.ts';
import {ticketLimits} from '../../contract/ticket-draft.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {jsonWithEtag} from '../http/json-with-etag.ts';
import {onlyMethods} from '../http/only-methods.ts';
import type {UploadSettings} from '../uploads/upload-settings.ts';

/** `GET /v1/meta`: what the region takes. Public, and the same until the next version. */
export function metaRoutes(region: Region, uploadLimits: UploadSettings['limits']) {
  const meta = metaOf(region, uploadLimits);
  return new Hono<AppEnvironment>()
    .get('/v1/meta', (c) => jsonWithEtag(c, meta, 'public, max-age=60'))
    .all('/v1/meta', onlyMethods('GET'));
}

function metaOf(region: Region, uploadLimits: UploadSettings['limits']): Meta {
  return {
    region,
    dataCenters: dataCenters.filter((dataCenter) => dataCenter.region === region).map(({id}) => id),
    limits: {
      bodyBytes: bodyLimit,
      subject: ticketLimits.subject.max,
      description: ticketLimits.description,
      attachments: {...uploadLimits, chunkBytes: uploadChunkBytes},
    },
    services: services.map((service) => ({...service})),
  };
}
