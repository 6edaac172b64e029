# Places: the map and the fields for a place; app/locales/de/places.ftl

## Map

map-title = Map: what is happening ({ $where })
map-lead = Every number on the map is also in the list below it. You can use either.
map-label = Map with numbered places. Every number leads to its entry in the list.
map-key = Circle: contributions. Square: there is also a project here.
map-list = All places as a list
map-none = There is no map of this neighbourhood yet.
map-empty = Nothing on the map matches this choice.
map-invented = The map is drawn in a simplified way. Places can be approximate, so that nobody’s front door is on it.
map-data = Download the data as GeoJSON
map-sign =
    { $n ->
        [one] { $number }: { $place }, one entry
       *[other] { $number }: { $place }, { $n } entries
    }
map-filter = Filter the map
map-what = What
map-both = Contributions and projects
map-contributions = Contributions only
map-measures = Projects only
map-measure = Project
map-kind = Kind of contribution
map-kind-all = All kinds
map-group = Stage of the project
map-group-all = Any stage
map-show = Show
map-near = About here, near: { $place }.
map-all = To the map with everything
map-link = See on the map

## Giving a place

place-landmark = Well-known place
place-optional = {" "}(optional)
place-landmark-hint = If you choose something here, you do not need to write anything above.
place-landmark-none = None of these
place-map = Map to choose from
place-picture = Simplified map of the neighbourhood with streets and well-known places
place-help = Tap on the map, or move with the arrow keys and press Enter. With Shift you move in big steps. Optional.
place-near = Near:
place-set = The place is set.
place-cleared = Nothing is chosen on the map any more.
place-corner = Corner set.
place-full = No more corners are possible.
place-point = Set a point
place-area = Draw an area
place-larger = Larger
place-smaller = Smaller
place-clear = Clear the choice
