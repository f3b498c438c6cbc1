// SPDX-License-Identifier: GPL-3.0-or-later
/// Loaded before a program (LD_PRELOAD): counts its calls that touch files below one folder, writes down those that
/// change the disk, and at one of them kills the program or makes the call fail.
///
///   DISK_FOLDER    absolute path without links; only calls on files below it are seen
///   DISK_JOURNAL   a file to append each change to, with its bytes; read by disk.py
///   DISK_KILL_AT   kills before the n-th change, from 1; with DISK_TORN the first half of a write is done before
///   DISK_FAIL_AT   the n-th call, questions and reads included, fails with DISK_ERRNO; with DISK_FOR_GOOD all later
///   ones DISK_COUNTS    a file that gets "changes calls" at the end
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

namespace {

constexpr int kMostFiles = 4096;

long numberOf(const char* name)
{
    const char* text = std::getenv(name);
    return text == nullptr ? 0 : std::atol(text);
}

struct Trial {
    std::string folder = std::getenv("DISK_FOLDER") == nullptr ? "" : std::getenv("DISK_FOLDER");
    long killAt = numberOf("DISK_KILL_AT");
    bool isTorn = numberOf("DISK_TORN") != 0;
    long failAt = numberOf("DISK_FAIL_AT");
    int error = static_cast<int>(numberOf("DISK_ERRNO"));
    bool isForGood = numberOf("DISK_FOR_GOOD") != 0;
    std::atomic<long> changes = 0;
    std::atomic<long> calls = 0;
    int journal = -1;
    std::array<std::atomic<bool>, kMostFiles> isSeen{};
    std::recursive_mutex order;

    Trial()
    {
        if (const char* path = std::getenv("DISK_JOURNAL")) {
            const auto file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
            journal = static_cast<int>(file);
        }
    }
    ~Trial()
    {
        if (const char* path = std::getenv("DISK_COUNTS")) {
            std::array<char, 64> text{};
            const int length = std::snprintf(text.data(), text.size(), "%ld %ld\n", changes.load(), calls.load());
            const auto file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
            syscall(SYS_write, file, text.data(), length);
            syscall(SYS_close, file);
        }
    }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;
};

Trial& trial()
{
    static Trial one;
    return one;
}

template <class Call>
Call* theReal(const char* name)
{
    return reinterpret_cast<Call*>(dlsym(RTLD_NEXT, name));
}

std::string absolute(int folder, const char* path)
{
    if (path == nullptr) {
        return {};
    }
    std::string all(path);
    if (path[0] != '/') {
        std::array<char, PATH_MAX> base{};
        const std::string link = folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/" + std::to_string(folder);
        if (::readlink(link.c_str(), base.data(), base.size() - 1) <= 0) {
            return {};
        }
        all = std::string(base.data()) + "/" + path;
    }
    while (all.size() > 2 && all.ends_with("/.")) {
        all.resize(all.size() - 2);
    }
    return all;
}

bool isBelow(const std::string& path)
{
    const std::string& folder = trial().folder;
    return !folder.empty() && path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

bool isSeen(int file)
{
    return file >= 0 && file < kMostFiles && trial().isSeen[static_cast<size_t>(file)];
}

unsigned long inodeOf(int file)
{
    struct stat about = {};
    return ::fstat(file, &about) == 0 ? about.st_ino : 0;
}

void put(const void* bytes, size_t count)
{
    syscall(SYS_write, trial().journal, bytes, count);
}

/// One change: its letter, numbers, and strings of which each has its length before it.
void writeDown(char letter, std::initializer_list<unsigned long> numbers, std::initializer_list<std::string> texts)
{
    if (trial().journal < 0) {
        return;
    }
    std::string line(1, letter);
    for (const unsigned long number : numbers) {
        line += ' ' + std::to_string(number);
    }
    for (const std::string& text : texts) {
        line += ' ' + std::to_string(text.size());
    }
    line += '\n';
    for (const std::string& text : texts) {
        line += text;
    }
    put(line.data(), line.size());
}

/// Whether this call is the one that fails; errno is set then.
bool fails()
{
    const long number = ++trial().calls;
    const bool isIt =
        trial().failAt != 0 && (number == trial().failAt || (trial().isForGood && number > trial().failAt));
    if (isIt) {
        errno = trial().error;
    }
    return isIt;
}

/// Before each change; `half` is what a torn write does before the kill.
template <class Half>
void mayDie(Half half)
{
    if (++trial().changes == trial().killAt) {
        if (trial().isTorn) {
            half();
        }
        ::kill(::getpid(), SIGKILL);
    }
}

/// A change of the disk: it fails, or the program dies before it, or `change` is done.
template <class Change, class Half>
auto counted(Change change, Half half)
{
    const std::scoped_lock lock(trial().order);
    if (fails()) {
        return decltype(change())(-1);
    }
    mayDie(half);
    return change();
}
template <class Change>
auto counted(Change change)
{
    return counted(change, [] {});
}

int opened(int folder, const char* path, int flags, mode_t mode)
{
    const std::string name = absolute(folder, path);
    const auto open = [&] { return static_cast<int>(syscall(SYS_openat, folder, path, flags | O_LARGEFILE, mode)); };
    if (!isBelow(name)) {
        return open();
    }
    const std::scoped_lock lock(trial().order);
    struct stat about = {};
    const bool isThere = ::stat(name.c_str(), &about) == 0;
    const bool makes = (flags & O_CREAT) != 0 && !isThere;
    const bool empties = (flags & O_TRUNC) != 0 && isThere;
    if (fails()) {
        return -1;
    }
    if (makes || empties) {
        mayDie([] {});
    }
    const int file = open();
    if (file >= 0 && file < kMostFiles) {
        trial().isSeen[static_cast<size_t>(file)] = true;
        if (makes) {
            writeDown('C', {inodeOf(file)}, {name});
        } else if (empties) {
            writeDown('T', {inodeOf(file), 0}, {});
        }
    }
    return file;
}

template <class Write>
ssize_t written(int file, const void* bytes, size_t count, long offset, Write write)
{
    if (!isSeen(file)) {
        const ssize_t done = write(bytes, count);
        if (file == STDOUT_FILENO) {
            writeDown('A', {}, {std::string(static_cast<const char*>(bytes), count)});
        }
        return done;
    }
    return counted(
        [&] {
            const ssize_t done = write(bytes, count);
            if (done > 0) {
                writeDown('W', {inodeOf(file), static_cast<unsigned long>(offset)},
                          {std::string(static_cast<const char*>(bytes), static_cast<size_t>(done))});
            }
            return done;
        },
        [&] { write(bytes, count / 2); });
}

/// The disk below is as good as any: what a loss of power takes is worked out afterwards, so that nothing is synced
/// here.
int synced(int file)
{
    return !isSeen(file) ? 0 : counted([file] {
        writeDown('S', {inodeOf(file)}, {absolute(file, ".")});
        return 0;
    });
}

template <class Change>
int changed(const std::string& name, char letter, std::initializer_list<std::string> names, Change change)
{
    return !isBelow(name) ? change() : counted([&] {
        const int done = change();
        if (done == 0) {
            writeDown(letter, {}, names);
        }
        return done;
    });
}

int truncated(int file, long size)
{
    const auto cut = [&] { return static_cast<int>(syscall(SYS_ftruncate, file, size)); };
    return !isSeen(file) ? cut() : counted([&] {
        const int done = cut();
        if (done == 0) {
            writeDown('T', {inodeOf(file), static_cast<unsigned long>(size)}, {});
        }
        return done;
    });
}

mode_t modeIn(int flags, va_list rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
}

}  // namespace

// NOLINTBEGIN: the names and types are those of the C library.
extern "C" {

#define OPENS(NAME, FOLDER, ...)                           \
    int NAME(__VA_ARGS__ const char* path, int flags, ...) \
    {                                                      \
        va_list rest;                                      \
        va_start(rest, flags);                             \
        const mode_t mode = modeIn(flags, rest);           \
        va_end(rest);                                      \
        return opened(FOLDER, path, flags, mode);          \
    }
OPENS(open, AT_FDCWD)
OPENS(open64, AT_FDCWD)
OPENS(openat, folder, int folder, )
OPENS(openat64, folder, int folder, )
int __open_2(const char* path, int flags)
{
    return opened(AT_FDCWD, path, flags, 0);
}
int __open64_2(const char* path, int flags)
{
    return opened(AT_FDCWD, path, flags, 0);
}

int close(int file)
{
    if (file >= 0 && file < kMostFiles) {
        trial().isSeen[static_cast<size_t>(file)] = false;
    }
    return static_cast<int>(syscall(SYS_close, file));
}

ssize_t write(int file, const void* bytes, size_t count)
{
    const long at = isSeen(file) ? ::lseek(file, 0, (::fcntl(file, F_GETFL) & O_APPEND) != 0 ? SEEK_END : SEEK_CUR) : 0;
    return written(file, bytes, count, at,
                   [&](const void* some, size_t size) { return syscall(SYS_write, file, some, size); });
}
ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t offset)
{
    return written(file, bytes, count, offset,
                   [&](const void* some, size_t size) { return syscall(SYS_pwrite64, file, some, size, offset); });
}
ssize_t pwrite(int file, const void* bytes, size_t count, off_t offset)
{
    return pwrite64(file, bytes, count, offset);
}
ssize_t read(int file, void* bytes, size_t count)
{
    return isSeen(file) && fails() ? -1 : syscall(SYS_read, file, bytes, count);
}
ssize_t pread64(int file, void* bytes, size_t count, off64_t offset)
{
    return isSeen(file) && fails() ? -1 : syscall(SYS_pread64, file, bytes, count, offset);
}
ssize_t pread(int file, void* bytes, size_t count, off_t offset)
{
    return pread64(file, bytes, count, offset);
}

int ftruncate(int file, off_t size)
{
    return truncated(file, size);
}
int ftruncate64(int file, off64_t size)
{
    return truncated(file, size);
}
int fsync(int file)
{
    return synced(file);
}
int fdatasync(int file)
{
    return synced(file);
}

int unlink(const char* path)
{
    const std::string name = absolute(AT_FDCWD, path);
    return changed(name, 'U', {name}, [&] { return theReal<int(const char*)>("unlink")(path); });
}
int rmdir(const char* path)
{
    const std::string name = absolute(AT_FDCWD, path);
    return changed(name, 'U', {name}, [&] { return theReal<int(const char*)>("rmdir")(path); });
}
int remove(const char* path)
{
    const std::string name = absolute(AT_FDCWD, path);
    return changed(name, 'U', {name}, [&] { return theReal<int(const char*)>("remove")(path); });
}
int mkdir(const char* path, mode_t mode)
{
    const std::string name = absolute(AT_FDCWD, path);
    return changed(name, 'M', {name}, [&] { return theReal<int(const char*, mode_t)>("mkdir")(path, mode); });
}
int rename(const char* from, const char* to)
{
    const std::string name = absolute(AT_FDCWD, from);
    const std::string other = absolute(AT_FDCWD, to);
    return changed(name, 'R', {name, other},
                   [&] { return theReal<int(const char*, const char*)>("rename")(from, to); });
}
int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    const std::string name = absolute(fromFolder, from);
    const std::string other = absolute(toFolder, to);
    return changed(name, (flags & RENAME_EXCHANGE) != 0 ? 'X' : 'R', {name, other}, [&] {
        return theReal<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to,
                                                                                       flags);
    });
}
int link(const char* from, const char* to)
{
    const std::string name = absolute(AT_FDCWD, from);
    const std::string other = absolute(AT_FDCWD, to);
    return changed(other, 'L', {name, other}, [&] { return theReal<int(const char*, const char*)>("link")(from, to); });
}
int chmod(const char* path, mode_t mode)
{
    const std::string name = absolute(AT_FDCWD, path);
    return changed(name, 'P', {name}, [&] { return theReal<int(const char*, mode_t)>("chmod")(path, mode); });
}
int fchmod(int file, mode_t mode)
{
    const std::string name = isSeen(file) ? absolute(file, ".") : std::string();
    return changed(name, 'P', {name}, [&] { return theReal<int(int, mode_t)>("fchmod")(file, mode); });
}

}  // extern "C"
// NOLINTEND
