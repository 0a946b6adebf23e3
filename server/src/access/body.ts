import type { z } from 'zod'
import { AppError } from '../errors.ts'

/**
 * The body of a request in the shape that a route takes.
 * @throws AppError BAD_REQUEST naming the field
 */
export function bodyAs<Shape extends z.ZodType>(
  shape: Shape,
  body: unknown,
  example: string,
): z.infer<Shape> {
  const read = shape.safeParse(body ?? {})
  if (read.success) return read.data
  const [first] = read.error.issues
  const field = first?.path.join('.')
  throw new AppError(
    'BAD_REQUEST',
    `${field ? `${field}: ` : ''}${first?.message ?? 'This cannot be read.'}`,
    {
      ...(field && { argument: field }),
      hint: `Send ${example} with content-type application/json.`,
      status: 400,
    },
  )
}
