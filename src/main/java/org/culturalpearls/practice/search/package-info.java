/** What the repository shows can be searched by words in ten languages and by facets. */
@NamedInterface("search")
package org.culturalpearls.practice.search;

import org.springframework.modulith.NamedInterface;
