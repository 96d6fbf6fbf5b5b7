"""What `search` and `questions` are made of: postings, one state of the index, ranking, speakers, periods, spelling."""
