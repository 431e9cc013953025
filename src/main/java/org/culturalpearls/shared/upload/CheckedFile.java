package org.culturalpearls.shared.upload;

/** A file that was looked at, as it may be kept: its name, its kind, and its content. */
public record CheckedFile(String name, FileKind kind, byte[] content) {}
