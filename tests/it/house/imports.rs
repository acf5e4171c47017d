//! The imports of the house, read by a parser: which file takes what from which other.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, UseTree};

use super::source::Source;

/// A module of the house, by its path from the root: `["flow", "act"]`.
type Module = Vec<String>;

/// What each file takes, and from where: file, other file, the names.
pub type Arrows = BTreeMap<(String, String), BTreeSet<String>>;

/// A file as a parser sees it, without its tests.
#[derive(Default)]
struct File {
    path: String,
    /// What a `use` brings into its scope: the name here, and the path that it stands for.
    aliases: BTreeMap<String, Vec<String>>,
    /// Modules of which everything is taken.
    globs: Vec<Vec<String>>,
    /// All other paths of more than one part.
    paths: Vec<Vec<String>>,
    /// Modules that it declares for tests only.
    tests: BTreeSet<String>,
}

pub struct House {
    files: BTreeMap<Module, File>,
}

fn module(path: &str) -> Module {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    match inner {
        "lib" => Vec::new(),
        _ => inner.split('/').map(str::to_owned).collect(),
    }
}

fn for_tests(attributes: &[Attribute]) -> bool {
    let test = |of: &Attribute| match &of.meta {
        syn::Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    };
    attributes.iter().any(test)
}

impl File {
    fn read(source: &Source) -> Self {
        let parsed = syn::parse_file(&source.text);
        let parsed = parsed.unwrap_or_else(|error| panic!("{}: {error}", source.path));
        let mut file = Self {
            path: source.path.clone(),
            ..Self::default()
        };
        file.visit_file(&parsed);
        file
    }

    fn take(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(part) => self.take(&part.tree, &with(&part.ident)),
            UseTree::Group(group) => group.items.iter().for_each(|part| self.take(part, before)),
            UseTree::Glob(_) => self.globs.push(before.to_vec()),
            UseTree::Name(name) if name.ident == "self" => {
                let last = before.last().cloned().unwrap_or_default();
                self.aliases.insert(last, before.to_vec());
            }
            UseTree::Name(name) => {
                let path = with(&name.ident);
                self.aliases.insert(name.ident.to_string(), path);
            }
            UseTree::Rename(name) => {
                let here = if name.rename == "_" {
                    // A trait without a name here is still taken.
                    format!("_{}", name.ident)
                } else {
                    name.rename.to_string()
                };
                self.aliases.insert(here, with(&name.ident));
            }
        }
    }

    /// Paths in what a macro is given, which no parser can know to be code.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.keep(&mut path);
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
                TokenTree::Group(group) => {
                    self.keep(&mut path);
                    colons = 0;
                    self.tokens(group.stream());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {
                    self.keep(&mut path);
                    colons = 0;
                }
            }
        }
        self.keep(&mut path);
    }

    fn keep(&mut self, path: &mut Vec<String>) {
        if path.len() > 1 {
            self.paths.push(path.clone());
        }
        path.clear();
    }
}

impl<'a> Visit<'a> for File {
    fn visit_item(&mut self, item: &'a Item) {
        match item {
            Item::Mod(of) if for_tests(&of.attrs) => {
                self.tests.insert(of.ident.to_string());
            }
            Item::Fn(of) if for_tests(&of.attrs) => {}
            Item::Use(of) if for_tests(&of.attrs) => {}
            Item::Impl(of) if for_tests(&of.attrs) => {}
            Item::Use(of) => self.take(&of.tree, &[]),
            _ => visit::visit_item(self, item),
        }
    }

    fn visit_impl_item_fn(&mut self, of: &'a syn::ImplItemFn) {
        if !for_tests(&of.attrs) {
            visit::visit_impl_item_fn(self, of);
        }
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let parts = path.segments.iter().map(|of| of.ident.to_string());
        self.keep(&mut parts.collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, of: &'a syn::Macro) {
        self.tokens(of.tokens.clone());
    }
}

impl House {
    /// From all files, those that only tests declare left out.
    pub fn read(sources: &[Source]) -> Self {
        let mut files: BTreeMap<Module, File> = sources
            .iter()
            .map(|source| (module(&source.path), File::read(source)))
            .collect();
        let tests: Vec<Module> = files
            .iter()
            .flat_map(|(at, file)| {
                let child = |name: &String| [at.as_slice(), std::slice::from_ref(name)].concat();
                file.tests.iter().map(child).collect::<Vec<_>>()
            })
            .collect();
        files.retain(|at, _| !tests.iter().any(|test| at.starts_with(test)));
        Self { files }
    }

    /// The file in which what a path leads to is defined, and its name there. `None` for what is not of the house.
    fn find(&self, from: &Module, path: &[String], steps: usize) -> Option<(Module, String)> {
        let (first, rest) = path.split_first()?;
        let file = self.files.get(from)?;
        let child = [from.as_slice(), std::slice::from_ref(first)].concat();
        let start = match first.as_str() {
            "crate" => Vec::new(),
            "self" => from.clone(),
            "super" => from.split_last()?.1.to_vec(),
            _ if self.files.contains_key(&child) => child,
            _ => {
                let alias = file.aliases.get(first).filter(|of| *of != path)?;
                let whole = [alias.as_slice(), rest].concat();
                return self.find(from, &whole, steps.checked_sub(1)?);
            }
        };
        self.inside(&start, rest, steps)
    }

    fn inside(&self, at: &Module, path: &[String], steps: usize) -> Option<(Module, String)> {
        let Some((first, rest)) = path.split_first() else {
            return Some((at.clone(), String::new()));
        };
        if first == "super" {
            return self.inside(&at.split_last()?.1.to_vec(), rest, steps);
        }
        let child = [at.as_slice(), std::slice::from_ref(first)].concat();
        if self.files.contains_key(&child) {
            return self.inside(&child, rest, steps);
        }
        let alias = self.files.get(at)?.aliases.get(first);
        match alias.and_then(|of| self.find(at, of, steps.checked_sub(1)?)) {
            Some(found) => Some(found),
            None => Some((at.clone(), first.clone())),
        }
    }

    /// Every arrow between two files.
    pub fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for (at, file) in &self.files {
            let named = file.aliases.values().chain(&file.paths);
            let all = named.map(|of| (of, false));
            for (path, glob) in all.chain(file.globs.iter().map(|of| (of, true))) {
                let Some((to, name)) = self.find(at, path, 20) else {
                    continue;
                };
                // Naming a module takes nothing from it yet; what is taken comes with the path that goes on.
                if to == *at || (name.is_empty() && !glob) {
                    continue;
                }
                if let Some(other) = self.files.get(&to) {
                    let key = (file.path.clone(), other.path.clone());
                    let name = if glob { "*".to_owned() } else { name };
                    arrows.entry(key).or_default().insert(name);
                }
            }
        }
        arrows
    }
}

/// Groups of files that can all reach each other, each file once. What a module defines for the files inside it is their
/// ground: taking it makes no circle.
pub fn circles(arrows: &Arrows) -> Vec<Vec<String>> {
    let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let inside = |from: &str, of: &str| module(from).starts_with(&module(of));
    for (from, to) in arrows.keys().filter(|(from, to)| !inside(from, to)) {
        next.entry(from).or_default().insert(to);
    }
    let reach = |from: &str| {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = next.get(from).into_iter().flatten().copied().collect();
        while let Some(file) = open.pop() {
            if seen.insert(file) {
                open.extend(next.get(file).into_iter().flatten());
            }
        }
        seen
    };
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        next.keys().map(|from| (*from, reach(from))).collect();
    let mut found: Vec<Vec<String>> = Vec::new();
    for (from, seen) in &reached {
        let back = |to: &&&str| reached.get(**to).is_some_and(|of| of.contains(from));
        let circle: Vec<String> = seen
            .iter()
            .filter(back)
            .map(|to| (*to).to_owned())
            .collect();
        if circle.len() > 1 && !found.contains(&circle) {
            found.push(circle);
        }
    }
    found
}
