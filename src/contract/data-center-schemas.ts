import * as z from 'zod/mini';
import {dataCenterIds, regions} from './data-centers.ts';

export const regionSchema = z.enum(regions);

export const dataCenterIdSchema = z.enum(dataCenterIds);
