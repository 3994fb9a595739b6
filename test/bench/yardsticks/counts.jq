# The counting by jq, file by file: jq -c -f counts.jq FILES
{
  file: input_filename, title, participants: (.participants | length), messages: (.messages | length),
  first: ([.messages[].timestamp_ms] | min), last: ([.messages[].timestamp_ms] | max),
  months: (reduce .messages[] as $m ({}; .[$m.timestamp_ms / 1000 | floor | strftime("%Y-%m")] += 1)),
  senders: (reduce .messages[] as $m ({}; .[$m.sender_name] += 1)),
  types: (reduce .messages[] as $m ({}; .[$m.type // ""] += 1)),
  flags: (reduce .messages[] as $m ({}; reduce ("content", "photos", "files", "is_unsent") as $k (.; if $m[$k] then .[$k] += 1 else . end))),
  links: [.messages[] | select(.share.link) | [.timestamp_ms, .share.link]]
}
