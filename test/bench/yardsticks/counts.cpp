// The counting by simdjson, on demand, as fast as it seems to go: counts FOLDER THREADS
// Senders and types are told apart as they stand in the file; a month is looked up only when it changes.

#include <atomic>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <unordered_map>
#include <vector>
#include "simdjson.h"

using namespace simdjson;
using std::string;
using std::string_view;

struct Counted {
  std::map<int, long> months;
  std::vector<std::pair<string, long>> senders, types;
  std::vector<std::pair<long, string>> links;
  long texts = 0, photos = 0, files = 0, unsent = 0, first = INT64_MAX, last = INT64_MIN;
};

/** Few different ones, mostly the last again. */
static void count(std::vector<std::pair<string, long>> &list, size_t &last, string_view name) {
  if (last >= list.size() || list[last].first != name) {
    for (last = 0; last < list.size() && list[last].first != name; last++) {}
    if (last == list.size()) list.emplace_back(string(name), 0);
  }
  list[last].second++;
}

struct Month {
  long from = 1, to = 0;
  int number = 0;
  int of(long at) {
    if (at >= from && at < to) return number;
    time_t seconds = at / 1000;
    struct tm day {};
    gmtime_r(&seconds, &day);
    number = (day.tm_year + 1900) * 12 + day.tm_mon;
    struct tm start {};
    start.tm_year = day.tm_year;
    start.tm_mon = day.tm_mon;
    start.tm_mday = 1;
    from = timegm(&start) * 1000L;
    start.tm_mon++;
    to = timegm(&start) * 1000L;
    return number;
  }
};

static void read(ondemand::parser &parser, std::vector<char> &bytes, size_t length, Counted &into) {
  auto document = parser.iterate(bytes.data(), length, bytes.size());
  Month month;
  size_t sender = 0, type = 0;
  int current = -1;
  long inMonth = 0;
  for (auto field : document.get_object()) {
    if (!field.key().value().unsafe_is_equal("messages")) continue;
    for (auto message : field.value().get_array()) {
      long at = 0;
      string_view link;
      for (auto member : message.get_object()) {
        auto key = member.key().value();
        switch (key.raw()[0]) {
          case 's':
            if (key.unsafe_is_equal("sender_name")) count(into.senders, sender, member.value().raw_json_token());
            else if (key.unsafe_is_equal("share"))
              for (auto part : member.value().get_object())
                if (part.key().value().unsafe_is_equal("link")) link = part.value().get_string();
            break;
          case 't':
            if (key.unsafe_is_equal("timestamp_ms")) at = member.value().get_int64();
            else if (key.unsafe_is_equal("type")) count(into.types, type, member.value().raw_json_token());
            break;
          case 'c': into.texts += key.unsafe_is_equal("content"); break;
          case 'p': into.photos += key.unsafe_is_equal("photos"); break;
          case 'f': into.files += key.unsafe_is_equal("files"); break;
          case 'i':
            if (key.unsafe_is_equal("is_unsent")) into.unsent += bool(member.value().get_bool());
            break;
        }
      }
      if (at < into.first) into.first = at;
      if (at > into.last) into.last = at;
      int number = month.of(at);
      if (number != current) {
        if (inMonth) into.months[current] += inMonth;
        current = number;
        inMonth = 0;
      }
      inMonth++;
      if (!link.empty()) into.links.emplace_back(at, string(link));
    }
  }
  if (inMonth) into.months[current] += inMonth;
}

int main(int, char **arguments) {
  namespace fs = std::filesystem;
  std::vector<std::pair<string, string>> files;
  for (auto &section : fs::directory_iterator(fs::path(arguments[1]) / "your_facebook_activity/messages"))
    for (auto &thread : fs::directory_iterator(section.path()))
      for (auto &file : fs::directory_iterator(thread.path()))
        if (file.path().filename().string().rfind("message_", 0) == 0)
          files.emplace_back(file.path().string(), thread.path().filename().string());
  int threads = atoi(arguments[2]);
  std::atomic<size_t> next{0};
  std::vector<std::unordered_map<string, Counted>> found(threads);
  auto work = [&](int worker) {
    ondemand::parser parser;
    std::vector<char> bytes;
    for (size_t place; (place = next++) < files.size();) {
      int file = open(files[place].first.c_str(), O_RDONLY);
      struct stat status;
      fstat(file, &status);
      size_t length = status.st_size;
      if (bytes.size() < length + SIMDJSON_PADDING) bytes.resize(length * 5 / 4 + SIMDJSON_PADDING);
      for (size_t done = 0; done < length;) {
        ssize_t got = ::read(file, bytes.data() + done, length - done);
        if (got <= 0) return;
        done += got;
      }
      close(file);
      read(parser, bytes, length, found[worker][files[place].second]);
    }
  };
  std::vector<std::thread> running;
  for (int worker = 1; worker < threads; worker++) running.emplace_back(work, worker);
  work(0);
  for (auto &each : running) each.join();

  std::unordered_map<string, std::unordered_map<string, long>> senders;
  std::map<int, long> months;
  long messages = 0, links = 0, first = INT64_MAX, last = INT64_MIN, distinct = 0;
  for (auto &part : found)
    for (auto &[name, thread] : part) {
      for (auto &[month, count] : thread.months) months[month] += count, messages += count;
      for (auto &[sender, count] : thread.senders) senders[name][sender.substr(0, sender.rfind('"') + 1)] += count;
      links += thread.links.size();
      first = std::min(first, thread.first);
      last = std::max(last, thread.last);
    }
  for (auto &[name, list] : senders) distinct += list.size();
  printf("{\"files\":%zu,\"threads\":%zu,\"messages\":%ld,\"first\":%ld,\"last\":%ld,\"links\":%ld,\"senders\":%ld,\"months\":{",
         files.size(), senders.size(), messages, first, last, links, distinct);
  const char *comma = "";
  for (auto &[month, count] : months) {
    printf("%s\"%d-%02d\":%ld", comma, month / 12, month % 12 + 1, count);
    comma = ",";
  }
  printf("}}\n");
}
