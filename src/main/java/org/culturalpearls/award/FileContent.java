package org.culturalpearls.award;

/** A file as somebody fetches it. */
public record FileContent(String name, String mediaType, byte[] bytes) {}
