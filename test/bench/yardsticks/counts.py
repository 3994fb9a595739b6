# The counting by Python's own json: python3 counts.py FOLDER

import glob, json, sys, time
from collections import Counter

files = glob.glob(sys.argv[1] + '/your_facebook_activity/messages/*/*/message_*.json')
months, senders, types, threads = Counter(), Counter(), Counter(), set()
flags, links, at_all = Counter(), [], []
for path in files:
    thread = path.rsplit('/', 2)[1]
    threads.add(thread)
    with open(path, 'rb') as file:
        messages = json.loads(file.read())['messages']
    for message in messages:
        at = message['timestamp_ms']
        months[thread, time.strftime('%Y-%m', time.gmtime(at // 1000))] += 1
        senders[thread, message['sender_name']] += 1
        types[thread, message.get('type')] += 1
        for key in ('content', 'photos', 'files', 'is_unsent'):
            if message.get(key):
                flags[thread, key] += 1
        link = message.get('share', {}).get('link')
        if link is not None:
            links.append((thread, at, link))
    if messages:
        at_all += [min(m['timestamp_ms'] for m in messages), max(m['timestamp_ms'] for m in messages)]
by_month = Counter()
for (_, month), count in months.items():
    by_month[month] += count
print(json.dumps({'files': len(files), 'threads': len(threads), 'messages': sum(by_month.values()), 'first': min(at_all),
                  'last': max(at_all), 'links': len(links), 'senders': len(senders), 'months': by_month}))
