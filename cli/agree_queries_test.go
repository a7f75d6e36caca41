package cli_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"talkgraph/knowledge"
)

// A drawer draws queries from a schema, so that what is added to the schema
// is asked for too. The shape of a query and its values are drawn apart: a
// shape that is asked again with other values costs an engine no new plans.
type drawer struct {
	r       *rand.Rand // of the shape: fields, arguments, lengths of lists, enum values
	values  *rand.Rand // of names, texts, numbers and cursors
	schema  *ast.Schema
	names   []string // what arguments may name
	cursors []string // that answers have shown
}

func newDrawer(values *rand.Rand, schema *ast.Schema, graph []knowledge.Reading) *drawer {
	d := &drawer{values: values, schema: schema, names: []string{"オーロラ", "フェイルオーバー", "Kubernetes"}}
	for _, reading := range graph {
		d.names = append(d.names, reading.Document.ID)
		for _, t := range reading.Things {
			d.names = append(d.names, t.Name, t.Keys[0].ID)
		}
	}
	return d
}

// document is an operation of so many root fields, and of the shape of that number.
func (d *drawer) document(shape uint64, roots int) string {
	d.r = rand.New(rand.NewPCG(shape, 7))
	var b strings.Builder
	b.WriteString("{")
	for i := range roots {
		fields := slices.DeleteFunc(slices.Clone(d.schema.Query.Fields), func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "__") })
		fmt.Fprintf(&b, " r%d: %s", i, d.field(oneOf(d.r, fields...), 3))
	}
	return b.String() + " }"
}

func (d *drawer) field(f *ast.FieldDefinition, depth int) string {
	text := f.Name + d.arguments(f.Arguments)
	if t := d.schema.Types[f.Type.Name()]; t.IsCompositeType() {
		text += " " + d.selection(t, depth-1)
	}
	return text
}

// selection is some of a type's fields; of an interface, those of two of its types as well.
func (d *drawer) selection(t *ast.Definition, depth int) string {
	parts := []string{"__typename"}
	for _, f := range t.Fields {
		leaf := !d.schema.Types[f.Type.Name()].IsCompositeType()
		if leaf && d.r.IntN(2) == 0 || !leaf && depth > 0 && d.r.IntN(3) == 0 {
			parts = append(parts, d.field(f, depth))
		}
	}
	if types := d.schema.GetPossibleTypes(t); t.IsAbstractType() && depth > 0 {
		for range 2 {
			of := oneOf(d.r, types...)
			parts = append(parts, "... on "+of.Name+" { "+d.aliased(of, depth-1)+" }")
		}
	}
	return "{ " + strings.Join(parts, " ") + " }"
}

// aliased selects one field under a name that clashes with no other type's.
func (d *drawer) aliased(t *ast.Definition, depth int) string {
	f := oneOf(d.r, t.Fields...)
	if depth <= 0 && d.schema.Types[f.Type.Name()].IsCompositeType() {
		return "__typename"
	}
	return fmt.Sprintf("x%d: %s", d.r.IntN(1_000_000), d.field(f, depth))
}

func (d *drawer) arguments(list ast.ArgumentDefinitionList) string {
	var parts []string
	for _, a := range list {
		if a.Type.NonNull || d.r.IntN(3) == 0 && d.fits(a.Name, parts) {
			parts = append(parts, a.Name+": "+d.value(a.Name, a.Type, 2))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "(" + strings.Join(parts, ", ") + ")"
}

// fits leaves out most combinations that are refused.
func (d *drawer) fits(name string, given []string) bool {
	switch name {
	case "after", "before":
		return d.r.IntN(6) == 0 && len(d.cursors) > 0
	case "among":
		return !strings.Contains(strings.Join(given, " "), "around: ")
	case "last":
		return !strings.Contains(strings.Join(given, " "), "first: ")
	}
	return true
}

func (d *drawer) value(name string, t *ast.Type, depth int) string {
	if t.Elem != nil {
		var parts []string
		for range 1 + d.r.IntN(2) {
			parts = append(parts, d.value(name, t.Elem, depth))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	switch def := d.schema.Types[t.NamedType]; {
	case def.Kind == ast.Enum:
		return oneOf(d.r, def.EnumValues...).Name
	case def.Kind == ast.InputObject:
		return d.input(def, depth)
	case t.NamedType == "Int":
		return strconv.Itoa(d.number(name))
	case t.NamedType == "Boolean":
		return strconv.FormatBool(d.r.IntN(2) == 0)
	}
	return strconv.Quote(d.text(name))
}

func (d *drawer) input(def *ast.Definition, depth int) string {
	var parts []string
	most := 2
	if strings.HasSuffix(def.Name, "Order") {
		most = 1 // exactly one key
	}
	for _, i := range d.r.Perm(len(def.Fields)) {
		f := def.Fields[i]
		nested := d.schema.Types[f.Type.Name()].Kind == ast.InputObject
		if f.Type.NonNull || len(parts) < most && (!nested || depth > 0) {
			parts = append(parts, f.Name+": "+d.value(f.Name, f.Type, depth-1))
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func (d *drawer) number(name string) int {
	switch name {
	case "from", "to", "year":
		return 2015 + d.values.IntN(4)
	case "hops", "maxHops":
		return 1 + d.values.IntN(3)
	case "limit", "links":
		return 1 + d.values.IntN(30)
	}
	return oneOf(d.values, 1, 2, 3, 5, 10, 20)
}

func (d *drawer) text(name string) string {
	switch name {
	case "after", "before":
		return oneOf(d.values, d.cursors...)
	case "question":
		return fmt.Sprintf(oneOf(d.values, "Which talks covered %s?", "Who spoke about %s?", "%sを使っている会社は?", "How many talks covered %s?", "%sについて何が話された?"), oneOf(d.values, d.names...))
	case "text":
		return oneOf(d.values, append([]string{"auro", "障", "service:a", "Lamdba"}, drawnWords...)...)
	}
	return oneOf(d.values, d.names...)
}
