package relate_test

import "testing"

// TestWrappedLinesGoOn reads lines of a paragraph that somebody wrapped by hand
// with the sentence that they go on with, and no further.
func TestWrappedLinesGoOn(t *testing.T) {
	wrapped := func(text string) string {
		return "# GullConf 2018 recap\n\n## Ropes and Nets by Ana Lopez (Zalando)\n\nAna told how they moved their ropes to another quay.\n\n" + text + "\n"
	}
	uses(t, map[string][]string{
		wrapped("For all of the nets that hang on the quay they now use\nKafka and Flink. Cassandra is a boat."): {"Zalando Apache Flink current", "Zalando Apache Kafka current"},
		wrapped("For all of the nets that hang on the quay they now use\nKafka, Consul (for the boats), Redis, Prometheus and\nFlink."): {
			"Zalando Apache Flink current", "Zalando Apache Kafka current", "Zalando Consul current", "Zalando Prometheus current", "Zalando Redis current"},
		wrapped("They moved all of the nets that hang on the quay from\nMySQL to Cassandra."): {"Zalando Apache Cassandra current", "Zalando MySQL past"},
		wrapped("In the evening, when boats come home, they do not use\nKafka or Flink."):     {"Zalando Apache Flink rejected", "Zalando Apache Kafka rejected"},

		wrapped("For all of the nets that hang on the quay they now use\n\nKafka and Flink."):       nil,
		wrapped("For all of the nets that hang on the quay they are in use.\nKafka and Flink."):     nil,
		wrapped("For nets they now use\nKafka and Flink."):                                          nil,
		wrapped("For all of the nets that hang on the quay there is a use\n## Kafka and Flink"):     nil,
		wrapped("For all of the nets that hang on the quay they wrote what to use\n- Kafka\n- tar"): nil,
	})
}
