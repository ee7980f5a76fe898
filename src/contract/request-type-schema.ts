import * as z from 'zod/mini';
import {requestTypes} from './request-types.ts';

export const requestTypeSchema = z.enum(requestTypes.map(({id}) => id));
