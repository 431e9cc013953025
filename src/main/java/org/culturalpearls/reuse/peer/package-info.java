/** Finds towns from which another one can learn. */
@NamedInterface("peer")
package org.culturalpearls.reuse.peer;

import org.springframework.modulith.NamedInterface;
