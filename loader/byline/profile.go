package byline

// Profile is the pattern of the address of a page, closed as the target of a
// link is, on which people, more than clubs or events, speak of themselves;
// without groups. What a handle leads to, such as a repository, is no profile.
const Profile = `https?://(?:www\.|mobile\.|\w\w\.)?(?:twitter\.com|x\.com|linkedin\.com/(?:in|pub)|github\.com|mastodon\.social|hachyderm\.io|fosstodon\.org|bsky\.app/profile)/@?[\w.-]+/?(?:\?[^()]*)?\)`
