import type { Tag, TagRef } from '../model'
import type { Kit, KitTag } from './kit'

/** Writes the tags of a document in the order their contents are drawn, so that they are read in that order. */
export class Structure {
  private readonly kit: Kit
  private readonly tags: readonly Tag[]
  private readonly root: KitTag
  private readonly open = new Map<number, KitTag>()
  private current: TagRef | undefined = undefined

  constructor(kit: Kit, tags: readonly Tag[]) {
    this.kit = kit
    this.tags = tags
    this.root = kit.struct('Document')
    kit.addStructure(this.root)
  }

  /** What is drawn from now on belongs to this tag; with null it is decoration. */
  begin(tag: TagRef): void {
    if (tag === this.current) return
    this.endMark()
    this.current = tag
    if (tag === null) this.kit.markContent('Artifact')
    else this.element(tag).add(this.kit.markStructureContent(this.tags[tag]?.role ?? 'P'))
  }

  /** The element of a tag, made when it is first needed. */
  element(tag: number): KitTag {
    const known = this.open.get(tag)
    if (known) return known
    const { role, parent, alt, bounds } = this.tags[tag] ?? { role: 'P', parent: null, alt: '', bounds: null }
    const element = this.kit.struct(role, {
      ...(alt === '' ? {} : { alt }),
      ...(bounds ? { bbox: bounds, placement: 'Block' } : {}),
      ...(role === 'TH' ? { scope: 'Column' } : {}),
    })
    const above = parent === null ? this.root : this.element(parent)
    above.add(element)
    this.open.set(tag, element)
    return element
  }

  /** Links belong to one page: a link that goes on over the page becomes a second one. */
  endPage(): void {
    this.endMark()
    this.current = undefined
    for (const [tag, element] of this.open) {
      if (this.tags[tag]?.role !== 'Link') continue
      element.end()
      this.open.delete(tag)
    }
  }

  private endMark(): void {
    if (this.current !== undefined) this.kit.endMarkedContent()
  }
}
