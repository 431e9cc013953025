package org.culturalpearls.shared.upload;

/** A checked file: its corrected name, its kind, and its content. */
public record CheckedFile(String name, FileKind kind, byte[] content) {}
