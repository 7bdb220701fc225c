/**
 * People, what they may do, and how they prove who they are.
 *
 * <p>A person has roles in the marketplace as a whole and may belong to the teams of several
 * sellers, with a role in each. Roles are bundles of permissions; nothing ever asks for a role,
 * only for a permission. A person is never deleted, only closed: what they did stays theirs.
 */
@NullMarked
package domain.people;

import org.jspecify.annotations.NullMarked;
