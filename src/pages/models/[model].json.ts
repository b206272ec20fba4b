import type { APIRoute } from 'astro'
import { allModels } from '../../collections/models.ts'
import type { Model } from '../../core/model.ts'

export const getStaticPaths = async () =>
  (await allModels()).map(model => ({ params: { model: model.id }, props: { model } }))

/** The structure of a model, for our own pages and for those who build on it. */
export const GET: APIRoute<{ model: Model }> = ({ props }) => Response.json(props.model)
