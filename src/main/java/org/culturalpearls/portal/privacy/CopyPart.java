package org.culturalpearls.portal.privacy;

import java.util.List;
import org.culturalpearls.portal.shell.Fact;

/**
 * A part of a copy, as the page shows it.
 *
 * @param key message key of its heading
 */
public record CopyPart(String key, List<List<Fact>> rows) {}
