package section

// shownBy gives a talk without credits those whose slides it shows.
func (b *builder) shownBy(s *Section) {
	for at := s.First; at < s.Last && len(s.Credits) == 0; at++ {
		if c, ok := b.OfSlides(at, s.First, s.Title); ok {
			s.Credits = append(s.Credits, c)
		}
	}
}
