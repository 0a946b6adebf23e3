import type { Picture } from './draw-picture.ts'

/** The picture in dots, two to the pixel, as a PNG file. */
export const rasterise = async ({ svg, width, height }: Picture, scale = 2): Promise<Blob> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser drew no picture.'))),
      'image/png',
    ),
  )
}
