import type { Ref } from 'react'
import type { SortBy } from '../../lib/roles/sort'

export type RolesBarProps = {
  query: string
  onQuery: (query: string) => void
  sort: SortBy
  onSort: (sort: SortBy) => void
  /** How many are shown of how many. */
  shown: number
  all: number
  searchRef?: Ref<HTMLInputElement>
}

const SORTS: readonly { value: SortBy; label: string }[] = [{ value: 'fit', label: 'Best fit' }, { value: 'saved', label: 'Newest' }, { value: 'pay', label: 'Highest pay' }]

/** Search and order, as words in a row. */
export const RolesBar = ({ query, onQuery, sort, onSort, shown, all, searchRef }: RolesBarProps) => (
  <div className="roles-bar" role="search">
    <div className="search">
      <input
        ref={searchRef} type="search" aria-label="Search roles" value={query} placeholder="Search title, company, place, skills, remarks, the posting itself"
        onChange={event => onQuery(event.target.value)}
        onKeyDown={event => { if (event.key === 'Escape') { onQuery(''); event.currentTarget.blur() } }}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
    <fieldset className="sorts">
      <legend className="visually-hidden">Order</legend>
      {SORTS.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="sort" value={value} checked={sort === value} onChange={() => onSort(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
    <p className="count" role="status">{query.trim() === '' ? `${all.toLocaleString('en-GB')} ${all === 1 ? 'role' : 'roles'}` : `${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`}</p>
  </div>
)
