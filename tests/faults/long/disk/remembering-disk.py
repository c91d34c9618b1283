"""A disk that remembers in which order everything reached it, so that its power can be cut at any moment afterwards.

Usage: /usr/bin/python3 remembering-disk.py <mount point> <log> <size in bytes>

Mounted it shows two files. `disk` is the raw disk: a file system is made on it. `told` takes what the program under test
says. The log holds, in the order of arrival, one record after the other, each with a head of 17 bytes in big-endian order
(kind, offset, length) and, for W and T, that many bytes:
  W  a write to the disk      F  a flush: all writes before it are safe      T  what the program said
"""

import errno
import stat
import struct
import sys

from fusepy import FUSE, FuseOSError, Operations

HEAD = struct.Struct(">cQQ")


class RememberingDisk(Operations):
    def __init__(self, log_path, size):
        self.log = open(log_path, "wb")
        self.content = bytearray(size)
        self.sizes = {"/disk": size, "/told": 0}

    def note(self, kind, offset, data=b""):
        self.log.write(HEAD.pack(kind, offset, len(data)) + data)
        self.log.flush()

    def getattr(self, path, fh=None):
        if path == "/":
            return {"st_mode": stat.S_IFDIR | 0o755, "st_nlink": 2}
        if path not in self.sizes:
            raise FuseOSError(errno.ENOENT)
        return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": self.sizes[path]}

    def readdir(self, path, fh):
        return [".", "..", "disk", "told"]

    def read(self, path, size, offset, fh):
        return bytes(self.content[offset : offset + size]) if path == "/disk" else b""

    def write(self, path, data, offset, fh):
        if path == "/told":
            self.note(b"T", offset, data)
            self.sizes[path] = max(self.sizes[path], offset + len(data))
        else:
            self.note(b"W", offset, data)
            self.content[offset : offset + len(data)] = data
        return len(data)

    def fsync(self, path, datasync, fh):
        if path == "/disk":
            self.note(b"F", 0)
        return 0

    def truncate(self, path, length, fh=None):
        return 0


if __name__ == "__main__":
    mount_point, log_path, size = sys.argv[1:]
    FUSE(RememberingDisk(log_path, int(size)), mount_point, foreground=True, nothreads=True)
