// -- entity: every visible node is found by its id
CREATE CONSTRAINT talkgraph_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE

// -- revision: there is one revision node, however many processes open the store at once
CREATE CONSTRAINT talkgraph_revision IF NOT EXISTS FOR (r:TalkgraphRevision) REQUIRE r.id IS UNIQUE

// -- reading: a document has one reading; readings are listed by document
CREATE CONSTRAINT talkgraph_reading IF NOT EXISTS FOR (r:TalkgraphReading) REQUIRE r.document IS UNIQUE

// -- redirect: a key stands for one id
CREATE CONSTRAINT talkgraph_redirect IF NOT EXISTS FOR (k:TalkgraphRedirect) REQUIRE k.key IS UNIQUE

// -- decision: the log has one decision of a number
CREATE CONSTRAINT talkgraph_decision IF NOT EXISTS FOR (d:TalkgraphDecision) REQUIRE d.number IS UNIQUE

// -- name_key: nodes are found by the keys of their names
CREATE INDEX talkgraph_name_key IF NOT EXISTS FOR (k:TalkgraphName) ON (k.key)

// -- name_id: the names of a node go with it
CREATE INDEX talkgraph_name_id IF NOT EXISTS FOR (k:TalkgraphName) ON (k.id)

// -- thing_key: claims of a thing are found by each of its keys
CREATE INDEX talkgraph_thing_key IF NOT EXISTS FOR (c:TalkgraphThing) ON (c.key)

// -- thing_document: claims go with their document
CREATE INDEX talkgraph_thing_document IF NOT EXISTS FOR (c:TalkgraphThing) ON (c.document)

// -- link_from: claims of a link are found by where it begins
CREATE INDEX talkgraph_link_from IF NOT EXISTS FOR (c:TalkgraphLink) ON (c.from)

// -- link_to: and by where it ends
CREATE INDEX talkgraph_link_to IF NOT EXISTS FOR (c:TalkgraphLink) ON (c.to)

// -- link_document: claims go with their document
CREATE INDEX talkgraph_link_document IF NOT EXISTS FOR (c:TalkgraphLink) ON (c.document)

// -- names: text search among names; the terms are made before, so blanks alone part them
CREATE FULLTEXT INDEX talkgraph_names IF NOT EXISTS
FOR (n:Service|Talk|Person|Company|Event|Topic|Document) ON EACH [n._terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}

// -- statements: text search among lines, apart from names because there are so many
CREATE FULLTEXT INDEX talkgraph_statements IF NOT EXISTS
FOR (n:Statement) ON EACH [n._terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}

// -- sort_service: lists by name begin at a place in their order
CREATE INDEX talkgraph_sort_service IF NOT EXISTS FOR (n:Service) ON (n._sort)

// -- sort_topic: lists by name begin at a place in their order
CREATE INDEX talkgraph_sort_topic IF NOT EXISTS FOR (n:Topic) ON (n._sort)

// -- sort_talk: lists by name begin at a place in their order
CREATE INDEX talkgraph_sort_talk IF NOT EXISTS FOR (n:Talk) ON (n._sort)

// -- sort_person: lists by name begin at a place in their order
CREATE INDEX talkgraph_sort_person IF NOT EXISTS FOR (n:Person) ON (n._sort)

// -- sort_company: lists by name begin at a place in their order
CREATE INDEX talkgraph_sort_company IF NOT EXISTS FOR (n:Company) ON (n._sort)

// -- sort_event: lists by name begin at a place in their order
CREATE INDEX talkgraph_sort_event IF NOT EXISTS FOR (n:Event) ON (n._sort)

// -- sort_document: lists by name begin at a place in their order
CREATE INDEX talkgraph_sort_document IF NOT EXISTS FOR (n:Document) ON (n._sort)

// -- sort_statement: lists by place begin at a place in their order
CREATE INDEX talkgraph_sort_statement IF NOT EXISTS FOR (n:Statement) ON (n._sort)

// -- date_talk: lists by date begin at a day in their order
CREATE INDEX talkgraph_date_talk IF NOT EXISTS FOR (n:Talk) ON (n._date)

// -- date_event: lists by date begin at a day in their order
CREATE INDEX talkgraph_date_event IF NOT EXISTS FOR (n:Event) ON (n._date)

// -- date_document: lists by date begin at a day in their order
CREATE INDEX talkgraph_date_document IF NOT EXISTS FOR (n:Document) ON (n._date)
