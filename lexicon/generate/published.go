package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

// readAWS takes the full names of all services out of the module's models.
// The version is in the name of the folder, as in Go's module cache.
func readAWS(dir string) (list, error) {
	version := regexp.MustCompile(`@(v[0-9.]+)/?$`).FindStringSubmatch(dir)
	if version == nil {
		return list{}, fmt.Errorf("%s does not end in @ and a version: give the folder that go mod download prints", dir)
	}
	paths, err := filepath.Glob(filepath.Join(dir, "models", "apis", "*", "*", "api-2.json"))
	if err != nil || len(paths) == 0 {
		return list{}, fmt.Errorf("%s has no models/apis: %w", dir, os.ErrNotExist)
	}
	l := list{source: "github.com/aws/aws-sdk-go " + version[1] + ", Apache-2.0: serviceFullName of models/apis"}
	for _, path := range paths {
		var model struct {
			Metadata struct{ ServiceFullName string }
		}
		if err := readJSON(path, &model); err != nil {
			return list{}, err
		}
		l.names = append(l.names, model.Metadata.ServiceFullName)
	}
	return l, nil
}

// readIcons takes the titles of all icons out of the package's data.
func readIcons(dir string) (list, error) {
	var about struct{ Version, License string }
	if err := readJSON(filepath.Join(dir, "package.json"), &about); err != nil {
		return list{}, err
	}
	var icons []struct{ Title string }
	if err := readJSON(filepath.Join(dir, "data", "simple-icons.json"), &icons); err != nil {
		return list{}, err
	}
	l := list{source: "simple-icons " + about.Version + ", " + about.License + ": titles of data/simple-icons.json"}
	for _, icon := range icons {
		l.names = append(l.names, icon.Title)
	}
	return l, nil
}

func readJSON(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("reading a published list: %w", err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("reading the published list %s: %w", path, err)
	}
	return nil
}
