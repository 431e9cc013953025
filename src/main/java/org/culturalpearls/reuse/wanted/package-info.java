/** What towns look for, shown to all who take part in the programme. */
@NamedInterface("wanted")
package org.culturalpearls.reuse.wanted;

import org.springframework.modulith.NamedInterface;
