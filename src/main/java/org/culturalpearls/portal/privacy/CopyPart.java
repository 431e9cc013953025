package org.culturalpearls.portal.privacy;

import java.util.List;
import org.culturalpearls.portal.shell.Fact;

/**
 * One part of a copy, as the page shows it.
 *
 * @param key message key of what the part is about
 */
public record CopyPart(String key, List<List<Fact>> rows) {}
