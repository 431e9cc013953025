package org.culturalpearls.portal.list;

import java.util.function.Function;

/**
 * A column of a list as a file.
 *
 * @param key message key of its head
 * @param value what stands in the row of an item: a number, a day or text; null where nothing does
 */
public record ListColumn<T>(String key, Function<T, Object> value) {}
