// Package programme decodes what conferences publish in a fixed form: the
// exports of Sessionize, the schedules of frab and pretalx, schema.org events
// in JSON-LD, catalogues of sessions in JSON, and tables in CSV. Every form
// becomes one Programme, and every text of it names the field that holds it.
// It knows no names and does no I/O. docs/programmes.md says what is read of
// each form.
package programme
