// Package likely weighs whether somebody gave a talk, where no rule of credit says so:
// by how the talk's lines name them, with weights learnt of annotated reports
// (decision 0035).
package likely
