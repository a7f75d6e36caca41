package lexicon

// A keySet tells of most keys that are not in it that they are not: texts are
// full of words that are no names.
type keySet [1 << 12]uint64

func (s *keySet) add(key []byte) { s[hashOfKey(key)>>6] |= 1 << (hashOfKey(key) & 63) }

func (s *keySet) may(key []byte) bool { return s[hashOfKey(key)>>6]&(1<<(hashOfKey(key)&63)) != 0 }

// hashOfKey is a number of 18 bits (FNV-1a).
func hashOfKey(key []byte) uint32 {
	hash := uint32(2166136261)
	for _, b := range key {
		hash = (hash ^ uint32(b)) * 16777619
	}
	return hash >> 14
}
